current_setting('threads') = '1'
