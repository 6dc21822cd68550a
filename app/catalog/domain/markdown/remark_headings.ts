import { visit } from 'unist-util-visit'
import { slugOf } from '#catalog/domain/slug_of'
import { textOf } from '#catalog/domain/markdown/text_of'
import type { Heading, Root } from 'mdast'

/** Ids of headings start with this, so that no author's heading can take a name of the page. */
export const HEADING_PREFIX = 's-'

interface Options {
  /** The lesson's title, or null: then the first heading is the title. */
  title: string | null
  onTitle: (title: string) => void
}

/**
 * Leaves one first-level heading, the page's own: a heading that repeats the title goes, the
 * others move down a level when one of them claims the first. Each gets an id from its words.
 */
export function remarkHeadings({ title, onTitle }: Options) {
  return (tree: Root) => {
    const first = tree.children.find((node) => node.type === 'heading')
    if (first) {
      const words = textOf(first).trim()
      if (title === null && words) onTitle(words)
      if (title === null || slugOf(title) === slugOf(words)) {
        tree.children.splice(tree.children.indexOf(first), 1)
      }
    }
    const headings: Heading[] = []
    visit(tree, 'heading', (node) => void headings.push(node))
    const shift = headings.some((node) => node.depth === 1) ? 1 : 0
    nameAll(headings, shift)
  }
}

function nameAll(headings: Heading[], shift: number) {
  const taken = new Map<string, number>()
  for (const heading of headings) {
    const slug = slugOf(textOf(heading)) || 'section'
    const count = taken.get(slug) ?? 0
    taken.set(slug, count + 1)
    const id = HEADING_PREFIX + (count === 0 ? slug : `${slug}-${count}`)
    heading.depth = Math.min(6, heading.depth + shift) as Heading['depth']
    heading.data = { ...heading.data, hProperties: { id } }
  }
}
