import { readFile } from 'node:fs/promises'
import { escapeHtml, renderView } from './template.mjs'

/** The elements this site uses. The first one of a page carries the script tag. */
const elements = {
  'catalog-teaser': '<belgenet-catalog limit="3"></belgenet-catalog>',
  'catalog': '<belgenet-catalog></belgenet-catalog>',
  'player': '<belgenet-player></belgenet-player>',
  'course-tr': '<belgenet-player course="kavurma-egrisi"></belgenet-player>',
  'course-en': '<belgenet-player course="reading-the-roast-curve"></belgenet-player>',
}

/** `embed.<name>`: the snippet in the page; `code.<name>`: the same snippet shown beside it. */
export async function embedValues(lang, { appUrl, demo }) {
  const key = escapeHtml(demo.embedKey ?? '')
  const script = `<script async src="${appUrl}/embed/v1.js" data-key="${key}"></script>`
  const handoff = script.replace('></', ' data-handoff-url="/handoff"></')
  const styles = await readFile(new URL('./public/css/belgenet.css', import.meta.url), 'utf8')

  const snippets = {}
  for (const [name, element] of Object.entries(elements)) {
    snippets[name] = `${script}\n${element}`
    snippets[`${name}.handoff`] = `${handoff}\n${element}`
    snippets[`${name}.only`] = element
  }
  const values = {}
  for (const [name, snippet] of Object.entries(snippets)) {
    values[`embed.${name}`] = snippet
    values[`code.${name}`] = await renderView(`${lang}/code.html`, { lang, snippet, styles })
  }
  return values
}
