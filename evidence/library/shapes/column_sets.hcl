# The columns that every shape about children takes, so that any figure can be
# split the same way. All of them are optional.

column_set "child" {
  column "locality" {
    type    = "text"
    group   = true
    meaning = "The part of the area where the child lives, as the partnership divides it"
  }

  column "age_band" {
    type    = "text"
    group   = true
    meaning = "A span of ages, such as 5-10"
  }

  column "need" {
    type    = "code"
    group   = true
    sen2    = "SENtype"
    meaning = "The main type of need"
    code "SPLD" {
      meaning = "specific learning difficulty"
    }
    code "MLD" {
      meaning = "moderate learning difficulty"
    }
    code "SLD" {
      meaning = "severe learning difficulty"
    }
    code "PMLD" {
      meaning = "profound and multiple learning difficulty"
    }
    code "SEMH" {
      meaning = "social, emotional and mental health"
    }
    code "SLCN" {
      meaning = "speech, language and communication"
    }
    code "HI" {
      meaning = "hearing impairment"
    }
    code "VI" {
      meaning = "vision impairment"
    }
    code "MSI" {
      meaning = "multi-sensory impairment"
    }
    code "PD" {
      meaning = "physical disability"
    }
    code "ASD" {
      meaning = "autism"
    }
    code "DS" {
      meaning = "Down syndrome; from 2025"
    }
    code "OTH" {
      meaning = "another need"
    }
  }

  column "setting_type" {
    type    = "code"
    group   = true
    meaning = "The type of nursery, school or college; the partnership agrees its own list"
  }
}
