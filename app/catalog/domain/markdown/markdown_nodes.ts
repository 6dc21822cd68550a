import type { PhrasingContent } from 'mdast'

/** `{.class key='value'}` straight after an image, a link or a piece of code. */
export interface AttributeList {
  type: 'attributeList'
  value: string
  data?: undefined
  position?: import('unist').Position
}

/** An element that has no Markdown of its own, such as `<kbd>`. */
export interface InlineElement {
  type: 'inlineElement'
  data: { hName: string; hProperties?: Record<string, string | string[]> }
  children: PhrasingContent[]
  position?: import('unist').Position
}

declare module 'mdast' {
  interface PhrasingContentMap {
    attributeList: AttributeList
    inlineElement: InlineElement
  }
  interface RootContentMap {
    attributeList: AttributeList
    inlineElement: InlineElement
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    attributeList: 'attributeList'
  }
}
