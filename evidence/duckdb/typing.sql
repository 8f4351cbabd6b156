-- How text becomes values. Every macro takes the text of one cell. The common
-- forms are recognised by cheap comparisons ("fast"); only what they leave is
-- tidied, put into lower case and looked at more closely.

-- Runs of spaces, non-breaking ones and line breaks among them, become one.
create macro sef_tidy(t) as
  trim(regexp_replace(t, '[\s\x{00A0}\x{2007}\x{202F}\x{200B}\x{FEFF}]+', ' ', 'g'));

-- Text that is tidy as it stands, which nearly all is.
create macro sef_is_tidy(t) as
  strlen(t) = length(t) and t >= '!' and not suffix(t, ' ')
  and not contains(t, '  ') and not contains(t, chr(9))
  and not contains(t, chr(10)) and not contains(t, chr(13));

-- The kind of a missing value, as numbered in blank.go; 0 is none. In free text
-- only marks that are never words count: an age band may well be 1-4.
create macro sef_blank_text(s) as
  case when list_contains(['', 'null'], s) then 1
  when list_contains(['*', '**'], s) then 2
  when list_contains(['-', '–', '—', 'n/a', '#n/a'], s) then 3
  when list_contains([':', '..', '…'], s) then 4
  when s = '~' then 5
  when s = 'n/k' then 6
  else 0 end;

create macro sef_blank(s) as
  case when strlen(s) > 16 then 0
  when list_contains(['', 'null'], s) then 1
  when list_contains(['*', '**', 'c', '1-4', '1–4', '1 - 4', '1 to 4', '1-7', '1–7'], s)
    or regexp_full_match(s, '< ?[0-9]{1,2}') then 2
  when list_contains(['-', '–', '—', 'n/a', '#n/a', 'z', 'na', 'not applicable'], s) then 3
  when list_contains([':', '..', '…', 'x', 'not available'], s) then 4
  when list_contains(['~', 'low', 'k'], s) then 5
  when list_contains(['n/k', 'nk', 'u', 'not known', 'unknown', 'not recorded'], s) then 6
  else 0 end;

-- Dates. Always day first.
create macro sef_possible(d) as
  d between date '1900-01-01' and date '2199-12-31';

create macro sef_date_fast(t) as
  case when strlen(t) = 10 then
    case when substr(t, 3, 1) = '/' then cast(try_strptime(t, '%d/%m/%Y') as date)
    when substr(t, 5, 1) = '-' then try_cast(t as date) end
  end;

create macro sef_date_fast_month_first(t) as
  case when strlen(t) = 10 then
    case when substr(t, 3, 1) = '/' then cast(try_strptime(t, '%m/%d/%Y') as date)
    when substr(t, 5, 1) = '-' then try_cast(t as date) end
  end;

-- The date without a time of day, its parts joined by dashes. Words that the
-- database takes for moments, such as infinity, are none.
create macro sef_date_parts(s) as
  case when left(s, 1) between '0' and '9' then replace(replace(translate(
    case when contains(s, ':') then regexp_replace(s,
      '[t ]([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?( ?[ap]m)?( ?(z|gmt|utc|bst|[+-][0-9]{2}:?[0-9]{2}))?$', '')
    else s end, ' /.,', '---'), '--', '-'), '-sept-', '-sep-') end;

-- The same of an extract that says its dates come month first: those of numbers
-- alone are put day first, so that all that follows is the same.
create macro sef_date_parts_month_first(s) as
  regexp_replace(sef_date_parts(s), '^([0-9]{1,2})-([0-9]{1,2})-([0-9]{2}|[0-9]{4})$', '\2-\1-\3');

create macro sef_date_short(p) as
  cast(try_strptime(p, ['%d-%m-%y', '%d-%b-%y', '%d-%B-%y']) as date);

-- Years of two digits mean the century that does not lie far ahead.
create macro sef_pivot(d, as_of) as
  case when d > as_of + interval 20 years
    then cast(d - interval 100 years as date) else d end;

create macro sef_date_long(p) as
  case when regexp_full_match(p, '[0-9]{5}(-[0-9]+)?') then
    case when cast(left(p, 5) as integer) between 20000 and 80000
      then date '1899-12-30' + cast(left(p, 5) as integer) end
  else cast(try_strptime(p, ['%d-%m-%Y', '%Y-%m-%d', '%d-%b-%Y', '%Y-%b-%d',
    '%d-%B-%Y', '%Y-%B-%d']) as date) end;

-- Why it is none, as numbered in blank.go.
create macro sef_not_a_date(p, d) as
  case when regexp_full_match(p, '(0?[1-9]|1[0-2])-(1[3-9]|2[0-9]|3[01])-([0-9]{2}|[0-9]{4})') then 11
  when d is not null
    or regexp_full_match(p, '[0-9]{1,2}-[0-9]{1,2}-[0-9]{2,4}')
    or regexp_full_match(p, '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}')
    or regexp_full_match(p, '[0-9]{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*-([0-9]{2}|[0-9]{4})')
    then 19
  else 10 end;

-- Numbers. Thousands may be set apart by commas, and spreadsheets write 5 as 5.0.
-- No thousands begin with a nought, so 0,123 is a fraction from abroad.
create macro sef_ungroup(s) as
  case when regexp_full_match(s, '[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?')
    then replace(s, ',', '') else s end;

create macro sef_number_fast(t) as
  case when regexp_full_match(t, '-?[0-9]{1,12}(\.[0-9]{1,6})?')
    then try_cast(t as decimal(18, 6)) end;

create macro sef_number(s) as
  case when regexp_full_match(sef_ungroup(s), '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)')
    then try_cast(sef_ungroup(s) as decimal(18, 6)) end;

-- Numbers in percent may carry the sign. Without it, what lies above 0 and not
-- above 1 may as well be a share of one: 0.95 for 95%.
create macro sef_percent_fast(t) as
  case when sef_number_fast(t) > 0 and sef_number_fast(t) <= 1 then null
    else sef_number_fast(t) end;

create macro sef_percent(s) as
  case when suffix(s, '%') then sef_number(rtrim(left(s, length(s) - 1)))
  when sef_number(s) > 0 and sef_number(s) <= 1 then null
  else sef_number(s) end;

create macro sef_int_fast(t) as
  case when regexp_full_match(t, '-?[0-9]{1,12}') then try_cast(t as bigint) end;

create macro sef_bool_fast(t) as
  case when list_contains(['1', '1.0', 'Y', 'y', 'yes', 'Yes', 'YES', 'true', 'TRUE', 'True'], t) then true
  when list_contains(['0', '0.0', 'N', 'n', 'no', 'No', 'NO', 'false', 'FALSE', 'False'], t) then false end;

create macro sef_bool(s) as
  case when list_contains(['1', '1.0', 'y', 'yes', 'true', 't'], s) then true
  when list_contains(['0', '0.0', 'n', 'no', 'false', 'f'], s) then false end;

-- Codes are compared without spaces, dashes and underscores.
create macro sef_code(s) as translate(s, ' _-–—', '');
