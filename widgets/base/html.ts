interface HtmlPolicy {
  createHTML(source: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy
}

/** HTML that the server rendered and sanitised; a plain string does not pass as one. */
export type RenderedHtml = string & { readonly __rendered: unique symbol }

const rules: HtmlPolicy = { createHTML: (source) => source }
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('belgenet-html', rules) ?? rules

/** For lit: `<div .innerHTML=${trusted(lesson.text.html)}></div>`; passes required Trusted Types. */
export function trusted(html: RenderedHtml): string {
  return policy.createHTML(html)
}
