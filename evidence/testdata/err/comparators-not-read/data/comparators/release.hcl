# Synthetic: a slip in the name of releases.hcl.
