/** The script tag; of an exact version when one is named. */
export function script({ app, key }, version = 'v1') {
  return `<script async src="${app}/embed/${version}.js" data-key="${key}" data-locale="tr"></script>`
}

/** The element that this page shows, of the script's tenant or of another. */
export function element({ shown, course }, key) {
  const tenant = key ? ` data-key="${key}"` : ''
  return shown === 'player'
    ? `<belgenet-player course="${course}"${tenant}></belgenet-player>`
    : `<belgenet-catalog${tenant}></belgenet-catalog>`
}
