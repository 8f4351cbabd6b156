# METADATA
# title: Every board has a name
# description: A rule for tests.
# custom:
#   id: local/not-rego
#   judges: boards
#   severity: medium
#   criteria: all
#   status: PD
#   standard: Ours.
#   remedy: Name it.
package sef.rules.local.not_rego

finding contains {
