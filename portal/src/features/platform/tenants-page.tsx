import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { useFilters } from '../../lib/use-filters.js'
import { Empty } from '../../ui/empty/empty.js'
import { NoMatch } from '../../ui/empty/no-match.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { usePage } from '../../ui/frame/use-page.js'
import { LedgerView } from '../../ui/ledger/ledger-view.js'
import { Page } from '../../ui/page/page.js'
import { platformCall } from './platform-session.js'
import { tenantColumns } from './tenant-columns.js'
import type { QueryValues } from '../../lib/endpoint-path.js'

const PER_PAGE = 25

function tenantsQuery(filters: QueryValues) {
  const query = { ...filters, perPage: PER_PAGE }
  return {
    key: ['platform', 'tenants', query],
    load: () => platformCall('GET platform/tenants', { query }),
  }
}

export function TenantsPage() {
  usePage(t('tenants.place'))
  const [filters, filter] = useFilters(['q', 'page'])
  const tenants = useQuery(tenantsQuery(filters), { keepsLast: true })
  const total = tenants.data?.meta.total
  return (
    <Page
      title={t('tenants.place')}
      facts={total === undefined ? undefined : t('tenants.count', { count: total })}
    >
      <FilterBar
        searchLabel={t('tenants.search')}
        searchHint={t('tenants.searchHint')}
        q={filters.q}
        onSearch={(q) => filter({ q, page: '' })}
      />
      <LedgerView
        list={tenants}
        caption={t('tenants.place')}
        brokenTitle={t('tenants.broken')}
        empty={
          filters.q ? (
            <NoMatch title={t('tenants.noMatch')} onClear={() => filter({ q: '', page: '' })} />
          ) : (
            <Empty title={t('tenants.emptyTitle')} text={t('tenants.emptyText')} />
          )
        }
        columns={tenantColumns()}
        sort=""
        onChange={filter}
      />
    </Page>
  )
}
