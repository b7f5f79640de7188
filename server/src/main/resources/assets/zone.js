// Her time zone and languages, as her browser says them, for forms that ask.
export function fillZones() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  document.querySelectorAll('input[data-zone]').forEach(input => input.value ||= zone);
  document.querySelectorAll('input[data-languages]').forEach(input => input.value ||= navigator.languages.join(','));
}
