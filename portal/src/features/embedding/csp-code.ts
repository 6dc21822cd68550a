/** The policy that a strict page adds for the widgets; they need no `unsafe-*` and no `style-src`. */
export function cspCode(origin: string): string {
  const names = ['script-src', 'connect-src', 'img-src']
  return [...names.map((name) => `${name} ${origin};`), `media-src ${origin} blob:;`].join('\n')
}
