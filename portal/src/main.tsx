import './ui/tokens.css'
import './ui/base.css'
import { render } from 'preact'
import { App } from './app.js'
import { tenantQuery } from './features/tenancy/use-tenant.js'
import { preferredLocale } from './lib/locale-choice.js'
import { loadMessages } from './lib/messages.js'
import { cache } from './lib/query/cache.js'
import { session } from './lib/session.js'
import { ownerName } from './ui/frame/owner-name.js'

async function start() {
  const root = document.getElementById('root')
  if (!root) return
  const [tenant] = await Promise.all([
    cache.fetch(tenantQuery.key, tenantQuery.load).catch(() => null),
    session.restore(),
    loadMessages(preferredLocale('tr')),
  ])
  if (tenant) ownerName.value = tenant.name
  render(<App />, root)
}

void start()
