import { useLocation } from 'preact-iso'
import { endpointPath } from '../../lib/endpoint-path.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { useFilters } from '../../lib/use-filters.js'
import { Empty } from '../../ui/empty/empty.js'
import { NoMatch } from '../../ui/empty/no-match.js'
import { Segmented } from '../../ui/field/segmented.js'
import { FilterBar } from '../../ui/filter/filter-bar.js'
import { usePage } from '../../ui/frame/use-page.js'
import { ColumnChoice } from '../../ui/ledger/column-choice.js'
import { LedgerView } from '../../ui/ledger/ledger-view.js'
import { shownColumns } from '../../ui/ledger/shown-columns.js'
import { Page } from '../../ui/page/page.js'
import { PanelLayout } from '../../ui/panel/panel-layout.js'
import { PlatformFigures } from './platform-figures.js'
import { tenantColumns } from './tenant-columns.js'
import { TenantPanel } from './tenant-panel.js'
import { summaryQuery, tenantsQuery } from './tenant-queries.js'

export function TenantsPage() {
  usePage(t('tenants.place'))
  const { path, query, route } = useLocation()
  const [filters, filter] = useFilters(['q', 'page', 'health', 'hide'])
  const { hide, ...narrowing } = filters
  const tenants = useQuery(tenantsQuery(narrowing), { keepsLast: true })
  const { data: summary } = useQuery(summaryQuery)
  const open = tenants.data?.data.find(({ id }) => id === query.open)
  const hrefOf = (id: string) => endpointPath(path, {}, { ...query, open: id })
  const columns = tenantColumns(hrefOf)
  const panel = open && {
    id: open.id,
    kind: t('tenants.tenant'),
    label: open.name,
    content: <TenantPanel tenant={open} />,
  }
  const attention = summary?.attention ?? 0
  const clear = () => filter({ q: '', health: '', page: '' })
  return (
    <PanelLayout panel={panel} onClose={() => route(hrefOf(''), true)}>
      <Page
        title={t('tenants.place')}
        facts={summary && t('tenants.countAttention', { count: summary.tenants, attention })}
      >
        {summary && <PlatformFigures summary={summary} />}
        <FilterBar
          searchLabel={t('tenants.search')}
          searchHint={t('tenants.searchHint')}
          q={filters.q}
          onSearch={(q) => filter({ q, page: '' })}
          end={
            <ColumnChoice
              columns={columns}
              hidden={hide}
              onHidden={(hidden) => filter({ hide: hidden })}
            />
          }
        >
          <Segmented
            legend={t('tenants.health')}
            value={filters.health === 'attention' ? 'attention' : 'all'}
            options={[
              { value: 'all', label: t('tenants.all') },
              { value: 'attention', label: t('tenants.attention', { count: attention }) },
            ]}
            onValue={(value) => filter({ health: value === 'all' ? '' : value, page: '' })}
          />
        </FilterBar>
        <LedgerView
          list={tenants}
          caption={t('tenants.place')}
          brokenTitle={t('tenants.broken')}
          empty={
            filters.q || filters.health ? (
              <NoMatch title={t('tenants.noMatch')} onClear={clear} />
            ) : (
              <Empty title={t('tenants.emptyTitle')} text={t('tenants.emptyText')} />
            )
          }
          columns={shownColumns(columns, hide)}
          sort=""
          openId={open?.id}
          onOpen={({ id }) => route(hrefOf(id))}
          onChange={filter}
        />
      </Page>
    </PanelLayout>
  )
}
