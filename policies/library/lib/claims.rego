# METADATA
# title: What the rules on self-grades ask of a judgement
package sef.lib.claims

# METADATA
# title: The steps of the framework's scale by id
steps := {s.id: s | some s in input.framework.steps}

# METADATA
# title: Whether a reason is written down
# description: The rationale of a judgement is its reason; one of blanks is none.
reasoned(judgement) if trim_space(judgement.rationale) != ""
