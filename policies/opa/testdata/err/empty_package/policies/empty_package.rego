# METADATA
# title: Every board has a name
# description: A rule for tests.
# custom:
#   id: local/empty-package
#   judges: boards
#   severity: medium
#   criteria: all
#   status: PD
#   standard: Ours.
#   remedy: Name it.
package sef.rules.local.empty_package
