/**
 * The name of a language in that language, as people look for it in a menu.
 *
 * `tr` → `Türkçe`, `de-AT` → `Österreichisches Deutsch`
 */
export function captionLabel(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
