import { cases } from './cases.mjs'
import { element, script } from './snippets.mjs'

/** The page of a case; `site` is `{ app, key, otherKey, course, shown }`. */
export function casePage(name, site) {
  const { says, html = 'lang="tr"', head = '', ...own } = cases[name]
  const tag = (own.script ?? script)(site)
  const body = own.body ? own.body(site) : `<main>${element(site)}</main>`
  return `<!doctype html>
<html ${html}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="stylesheet" href="/zoo.css">
${head}
<h1>${says}</h1>
${tag}
${body}
</html>`
}

/** All cases, for whoever walks through the zoo. */
export function indexPage() {
  const rows = Object.entries(cases).map(
    ([name, { says }]) =>
      `<li><a href="/${name}">${name}</a> (<a href="/${name}/player">player</a>): ${says}</li>`
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host pages</title>
<link rel="stylesheet" href="/zoo.css">
<h1>Host pages</h1><ul>${rows.join('')}</ul></html>`
}
