# The council's SEN2 return: requests, assessments, plans and reviews at once. It
# holds names, so that it stays in private, which git ignores, and on a clean clone
# its figures come from data/results. The generator makes it on demand; nobody in it
# exists.

sen2_return "january-2025" {
  partner = "local-authority"
  source  = "private/sen2-2025.xml"
  year    = 2025
  refresh = "yearly"
}
