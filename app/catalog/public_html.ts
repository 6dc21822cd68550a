import { localizeContent } from '#catalog/localize_content'
import { publicFileUrl } from '#catalog/public_file_url'

/** A course's description as everybody may see it: pictures with public addresses, no way into lessons. */
export function publicHtml(html: string | null, locale: string): string | null {
  if (html === null) {
    return null
  }
  const withPictures = html
    .replaceAll(/belgenet-file:([0-9a-f-]{36})/g, (_, id: string) => publicFileUrl(id, 'figure'))
    .replaceAll(/belgenet-lesson:([0-9a-f-]{36})(?:#[^"]*)?/g, (_, id: string) => `#lesson-${id}`)
  return localizeContent(withPictures, locale)
}
