import { SKIP, visit } from 'unist-util-visit'
import { textOf } from '#catalog/domain/markdown/text_of'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Paragraph, PhrasingContent, Root } from 'mdast'
import type { Warn } from '#catalog/domain/markdown/markdown_warning'

/** The word an author writes → the kind that is shown. */
const KINDS = new Map([
  ['note', 'note'],
  ['callout', 'note'],
  ['prereq', 'note'],
  ['discussion', 'note'],
  ['testimonial', 'note'],
  ['tip', 'tip'],
  ['warning', 'warning'],
  ['caution', 'warning'],
  ['danger', 'warning'],
  ['objectives', 'objectives'],
  ['questions', 'questions'],
  ['keypoints', 'keypoints'],
  ['challenge', 'challenge'],
  ['solution', 'solution'],
  ['hint', 'hint'],
  ['spoiler', 'spoiler'],
])
const FOLDED = new Set(['solution', 'hint', 'spoiler'])

/** Callouts become `aside` or `details`; notes for the teacher are left out. */
export function remarkCallouts({ warn }: { warn: Warn }) {
  return (tree: Root) => {
    visit(tree, 'containerDirective', (node, index, parent) => {
      if (!parent || index === undefined) return
      if (node.name === 'instructor') {
        parent.children.splice(index, 1)
        return [SKIP, index]
      }
      const kind = KINDS.get(node.name)
      if (!kind) warn('W_CALLOUT_UNKNOWN', node, node.name)
      shape(node, kind ?? 'note')
    })
  }
}

function shape(callout: ContainerDirective, kind: string) {
  const isFolded = FOLDED.has(kind)
  const title = takeTitle(callout)
  const heading: Paragraph = {
    type: 'paragraph',
    data: { hName: isFolded ? 'summary' : 'p', hProperties: { className: ['callout-title'] } },
    children: isFolded && title.length > 0 ? title : [kindLabel(kind), ...title],
  }
  callout.data = {
    hName: isFolded ? 'details' : 'aside',
    hProperties: { className: ['callout', `callout-${kind}`] },
  }
  callout.attributes = {}
  callout.children.unshift(heading)
}

/** Empty here: the kind is named in the language of whoever reads, not of the text. */
function kindLabel(kind: string): PhrasingContent {
  const hProperties = { className: ['callout-kind'], dataLabel: kind }
  return { type: 'inlineElement', data: { hName: 'span', hProperties }, children: [] }
}

/** The first heading is the title, unless it only repeats the kind (`## Solution`). */
function takeTitle(callout: ContainerDirective): PhrasingContent[] {
  const first = callout.children[0]
  const isTitle =
    first?.type === 'heading' || (first?.type === 'paragraph' && first.data?.directiveLabel)
  if (!isTitle) return []
  callout.children.shift()
  return textOf(first).trim().toLowerCase() === callout.name ? [] : first.children
}
