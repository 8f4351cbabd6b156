count(*) /* all */
