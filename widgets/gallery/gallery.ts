import { configure } from '../base/settings.js'
import { Catalog } from '../elements/catalog/catalog.js'
import { Player } from '../elements/player/player.js'
import { descriptionTable } from './description.js'
import { descriptions } from './manifest.js'
import { showState, states } from './states.js'
import { openTenant, serveTenants } from './tenants.js'
import { tokenFields } from './token-editor.js'
import './gallery.css'

const place = document.querySelector<HTMLElement>('#elements')
const form = document.querySelector<HTMLElement>('#tokens')

configure({
  api: 'https://api.example/',
  key: 'gallery',
  locale: new URLSearchParams(location.search).get('locale') === 'en' ? 'en' : 'tr',
  memoryOnly: true,
  handoffUrl: '',
  load: async () => {},
})
const open = states.map((state, at) => {
  const key = `gallery-${at}`
  state.prepare?.(openTenant(key))
  return { state, key }
})
serveTenants()
customElements.define('belgenet-catalog', Catalog)
customElements.define('belgenet-player', Player)

for (const element of descriptions) {
  const section = document.createElement('section')
  const says = text('p', element.description)
  says.className = 'says'
  section.append(text('h2', element.tagName), says, descriptionTable(element))
  place?.append(section)
  for (const { state, key } of open) {
    if (state.tag !== element.tagName) continue
    const stand = document.createElement('div')
    section.append(text('h3', state.name), stand)
    stand.append(await showState(state, key))
  }
}
if (place) form?.append(...tokenFields(descriptions[0]?.cssProperties ?? [], place))

function text(tag: string, words: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = words
  return element
}
