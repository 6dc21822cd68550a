import { foldSearchText } from '#core/shared/fold_search_text'

/**
 * A title as an address: Turkish letters become their nearest plain one, everything that is
 * not a letter or a digit becomes one hyphen.
 *
 * `Isı, hava ve zaman` → `isi-hava-ve-zaman`
 */
export function slugOf(title: string): string {
  return foldSearchText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}
