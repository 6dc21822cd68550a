import { visit } from 'unist-util-visit'
import type { Image, Paragraph, PhrasingContent, Root } from 'mdast'

/** An image alone in its paragraph is a figure; its caption stands below it. */
export function remarkFigures() {
  return (tree: Root) => {
    visit(tree, 'image', (image) => {
      image.data = { ...image.data, hProperties: { loading: 'lazy', decoding: 'async' } }
    })
    visit(tree, 'paragraph', (paragraph) => {
      const image = onlyImage(paragraph)
      if (!image) return
      const caption = image.data?.caption || image.title
      image.title = null
      paragraph.data = { hName: 'figure' }
      paragraph.children = caption ? [image, captionOf(caption)] : [image]
    })
  }
}

function onlyImage(paragraph: Paragraph): Image | null {
  const solid = paragraph.children.filter((node) => node.type !== 'text' || node.value.trim())
  return solid.length === 1 && solid[0].type === 'image' ? solid[0] : null
}

function captionOf(words: string): PhrasingContent {
  return {
    type: 'inlineElement',
    data: { hName: 'figcaption' },
    children: [{ type: 'text', value: words }],
  }
}
