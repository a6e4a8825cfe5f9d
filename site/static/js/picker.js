// The pickers for days and times replace what they cannot read by the present moment when somebody leaves the field.
// What was typed stays instead: the server reads “9 Uhr”, too, and says what it cannot read.
jQuery.fn.datetimepicker.defaults.validateOnBlur = false;
