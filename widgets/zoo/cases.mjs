import { element, script } from './snippets.mjs'

const strict = (app) =>
  `default-src 'none'; script-src 'self' ${app}; connect-src ${app}; img-src 'self' ${app}; ` +
  `media-src ${app} blob:; style-src 'self'`
const trusted = (app, types) => `${strict(app)}; require-trusted-types-for 'script'${types}`
const byNonce = (app, more) =>
  strict(app).replace(/script-src [^;]+/, `script-src 'nonce-zoo'${more}`)
const withNonce = (site) => script(site).replace('<script', '<script nonce="zoo"')

/**
 * Every kind of page that we must live in. `says` is for whoever looks; the rest is what the page has
 * beside a script tag and an element: its policy, its attributes, its head, its own body.
 */
export const cases = {
  'plain': { says: 'A page without anything special' },
  'strict-csp': { says: 'Nothing is allowed but what the guide asks for', policy: strict },
  'nonce': {
    says: 'Scripts by nonce alone',
    policy: (app) => byNonce(app, ''),
    script: withNonce,
  },
  'strict-dynamic': {
    says: 'Scripts by nonce, and what they load',
    policy: (app) => byNonce(app, " 'strict-dynamic'"),
    script: withNonce,
  },
  'trusted-types': {
    says: 'Trusted Types are required',
    policy: (app) => trusted(app, ''),
  },
  'trusted-types-named': {
    says: 'Trusted Types are required, and their policies are named',
    policy: (app) => trusted(app, '; trusted-types lit-html belgenet-html'),
  },
  'hostile-css': {
    says: 'A style sheet that wants to ruin everything',
    head: '<link rel="stylesheet" href="/hostile.css">',
  },
  'base': { says: 'Addresses start elsewhere', head: '<base href="https://elsewhere.example/x/">' },
  'spa': {
    says: 'An application that takes elements out and puts them back',
    body: (site) => `<nav>
  <button type="button" id="remove">Kaldır</button>
  <button type="button" id="restore">Geri koy</button>
  <button type="button" id="renew">Yenisini koy</button>
  <a href="/spa/courses">Kurslar</a> <a href="/spa/watch">İzle</a>
</nav>
<main id="place">${element(site)}</main>
<script src="/spa.js"></script>`,
  },
  'two-tenants': {
    says: 'Two academies side by side',
    body: (site) => `${element(site)}\n<h2>Komşu</h2>\n${element(site, site.otherKey)}`,
  },
  'double': {
    says: 'The script tag stands there twice',
    script: (site) => script(site) + script(site),
  },
  'old-and-new': {
    says: 'An old version by the side of the newest',
    script: (site) => script(site, '0.0.9') + script(site),
  },
  'no-storage': {
    says: 'The browser keeps nothing for this site',
    head: '<script src="/no-storage.js"></script>',
  },
  'rtl': { says: 'A page that is read from right to left', html: 'lang="ar" dir="rtl"' },
  'narrow': {
    says: 'A column of 320 pixels on a wide page',
    body: (site) => `<div class="column">${element(site)}</div>`,
  },
}
