import './ui/tokens.css'
import './ui/base.css'
import { render } from 'preact'
import { App } from './app.js'
import { tenantQuery } from './features/tenancy/use-tenant.js'
import { preferredLocale } from './lib/locale-choice.js'
import { loadMessages } from './lib/messages.js'
import { cache } from './lib/query/cache.js'
import { session } from './lib/session.js'
import { wearBrand } from './features/tenancy/wear-brand.js'
import { ownerName } from './ui/frame/owner-name.js'

/** Who the academy is and who is signed in, asked at once; the platform asks neither. */
async function openAcademy() {
  const [tenant] = await Promise.all([
    cache.fetch(tenantQuery.key, tenantQuery.load).catch(() => null),
    session.restore(),
  ])
  if (tenant) {
    ownerName.value = tenant.name
    wearBrand()
  }
}

async function start() {
  const root = document.getElementById('root')
  if (!root) return
  const isPlatform = location.pathname.startsWith('/app/platform')
  await Promise.all([loadMessages(preferredLocale('tr')), isPlatform || openAcademy()])
  render(<App />, root)
}

void start()
