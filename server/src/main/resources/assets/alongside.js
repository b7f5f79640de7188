// The scripts of every page. Without them everything works as plain forms.
