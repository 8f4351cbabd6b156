waiting
not waiting and wait_days > 126
clock in ('community', 'autism') or clock is null
clock not in ('community') and support is not null
wait_days between 127 and 364
coalesce(support, 'none') = 'none'
referred_on >= date '2025-01-01' and referred_on < as_of
referred_on <= as_of - interval '12 months'
referred_on + 126 < as_of
seen_on is distinct from closed_on
extract(year from referred_on) = 2025
service like 'Speech%; -- "not" a comment'
partner = 'icb' and dataset <> 'old'
case when clock = 'community' then wait_days > 364 else wait_days > 126 end
case clock when 'community' then true else false end
-wait_days < 0
