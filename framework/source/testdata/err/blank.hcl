single {
  text = " 	​‏‮﻿ "
}

plain "a" "b" {
  text = "ㅤ"
}

plain "an optional text may be blank" "b" {
  text  = "​x"
  ref   = ""
  texts = [""]
}
