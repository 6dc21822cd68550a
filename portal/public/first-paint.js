// Runs before the first paint and outside the bundle, so that a chosen theme never flashes.
try {
  const theme = localStorage.getItem('belgenet:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  const locale = localStorage.getItem('belgenet:locale')
  if (locale === 'tr' || locale === 'en') document.documentElement.lang = locale
} catch {
  // Storage may be closed (private mode): the system's theme stands.
}
