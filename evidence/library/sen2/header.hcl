module "header" {
  title   = "the head of the return"
  element = "Header"
  table   = "sen2"
  heading = "Header Record"
  aside   = true
  most    = 1

  field "Collection" {
    type    = "code"
    codes   = "collection"
    label   = "Collection Name"
    meaning = "which collection this is"
  }

  field "Year" {
    type    = "text"
    pattern = "20[0-9]{2}"
    label   = "Year"
    meaning = "the year of the census"
  }

  field "ReferenceDate" {
    type    = "date"
    label   = "Reference Date"
    meaning = "the day of the census"
  }

  field "SourceLevel" {
    type    = "code"
    codes   = "source_level"
    label   = "Source Level"
    meaning = "whose return it is"
  }

  field "LEA" {
    type     = "text"
    pattern  = "[0-9]{3}"
    required = true
    label    = "LA Number"
    meaning  = "the number of the council"
  }

  field "SoftwareCode" {
    type    = "text"
    label   = "Software Code"
    meaning = "the supplier of the system"
  }

  field "Release" {
    type    = "text"
    label   = "Release"
    meaning = "the version of the system"
  }

  field "SerialNo" {
    type    = "text"
    pattern = "[0-9]{1,9}"
    label   = "Serial Number"
    meaning = "counts the files of the system"
  }

  field "DateTime" {
    type    = "text"
    label   = "Date & Time"
    meaning = "when the file was made"
  }

  field "DMO" {
    type     = "code"
    codes    = "officer"
    required = true
    label    = "Designated Medical Officer"
    meaning  = "designated medical officer"
  }

  field "DCO" {
    type     = "code"
    codes    = "officer"
    required = true
    label    = "Designated Clinical Officer"
    meaning  = "designated clinical officer"
  }

  field "DSCO" {
    type      = "code"
    codes     = "officer"
    since     = 2025
    voluntary = [2025]
    required  = true
    label     = "Designated Social Care Officer"
    meaning   = "designated social care officer"
  }
}
