import manifest from '../custom-elements.json'

export interface CssProperty {
  name: string
  description: string
}

/** An element as the manifest describes it. */
export interface Description {
  tagName: string
  description: string
  attributes: { name: string; type: { text: string }; description: string }[]
  events: { name: string; type: { text: string }; description: string }[]
  members: { kind: string; name: string; description?: string }[]
  cssParts: { name: string; description: string }[]
  cssProperties: CssProperty[]
}

export const descriptions = manifest.modules.flatMap(
  ({ declarations }) => declarations as unknown as Description[]
)
