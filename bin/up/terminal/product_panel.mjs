import { panel } from './panel.mjs'

const ADDRESSES = {
  customerSite: 'Customer’s site',
  portal: 'Portal',
  superAdmin: 'Super admin',
  api: 'API',
  mail: 'Mail catcher',
}

/** Where everything is and who may sign in, from what `platform:setup` reports. */
export function productPanel(demo) {
  const addresses = Object.entries(ADDRESSES)
    .filter(([key]) => demo[key])
    .map(([key, label]) => [label, demo[key]])
  const signIns = (demo.signIns ?? []).map(({ role, email, password }) => [
    roleName(role),
    email,
    password ?? 'code by mail',
  ])
  return panel({
    title: 'BelgeNet is running',
    groups: [addresses, signIns].filter((group) => group.length > 0),
    foot: 'Ctrl-C stops everything · logs in .data/',
  })
}

/** `TENANT_ADMIN` → `Tenant admin` */
function roleName(role) {
  const words = role.replaceAll('_', ' ').toLowerCase()
  return words[0].toUpperCase() + words.slice(1)
}
