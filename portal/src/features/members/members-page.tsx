import { useLocation } from 'preact-iso'
import { endpointPath } from '../../lib/endpoint-path.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { useFilters } from '../../lib/use-filters.js'
import { Button } from '../../ui/button/button.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { NoMatch } from '../../ui/empty/no-match.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Icon } from '../../ui/icon/icon.js'
import { fileUpIcon } from '../../ui/icons/file-up.js'
import { userPlusIcon } from '../../ui/icons/user-plus.js'
import { LedgerView } from '../../ui/ledger/ledger-view.js'
import { useSelection } from '../../ui/ledger/selection.js'
import { shownColumns } from '../../ui/ledger/shown-columns.js'
import { lazyPart } from '../../ui/page/lazy-part.js'
import { Page } from '../../ui/page/page.js'
import { PanelLayout } from '../../ui/panel/panel-layout.js'
import { MemberBulk } from './member-bulk.js'
import { memberColumns } from './member-columns.js'
import { MemberFilters } from './member-filters.js'
import { membersQuery } from './member-queries.js'
import type { MemberRow } from '../../lib/contract.js'

// What is opened from the list comes when it is.
const InviteDialog = lazyPart(() => import('./invite-dialog.js').then((it) => it.InviteDialog))
const MemberPanel = lazyPart(() => import('./member-panel.js').then((it) => it.MemberPanel))

const FILTERS = ['q', 'role', 'status', 'lastSeen', 'sort', 'page', 'hide'] as const
const CLEARED = { q: '', role: '', status: '', lastSeen: '', page: '' }

export function MembersPage() {
  usePage(t('members.place'))
  const { path, query, route } = useLocation()
  const [filters, filter] = useFilters(FILTERS)
  const { hide, ...narrowing } = filters
  const members = useQuery(membersQuery(narrowing), { keepsLast: true })
  const selection = useSelection(members.data?.data ?? [])
  const open = members.data?.data.find((member) => member.id === query.open)
  const hrefOf = (id: string) => endpointPath(path, {}, { ...query, open: id })
  const invite = (state: string) => route(endpointPath(path, {}, { ...query, invite: state }), true)
  const columns = memberColumns(hrefOf)
  const panel = open && {
    id: open.id,
    kind: t('member.name'),
    label: nameOf(open),
    content: <MemberPanel key={open.id} member={open} onGone={() => route(hrefOf(''), true)} />,
  }
  const total = members.data?.meta.total
  return (
    <PanelLayout panel={panel} onClose={() => route(hrefOf(''), true)}>
      <Page
        title={t('members.place')}
        facts={total === undefined ? undefined : t('members.count', { count: total })}
        deeds={
          <>
            <LinkButton href="/app/members/import">
              <Icon draw={fileUpIcon} />
              {t('members.import')}
            </LinkButton>
            <Button tone="primary" onClick={() => invite('1')}>
              <Icon draw={userPlusIcon} />
              {t('members.invite')}
            </Button>
          </>
        }
      >
        <MemberFilters
          filters={filters}
          columns={columns}
          onChange={(change) => filter({ ...change, page: '' })}
        />
        <LedgerView
          list={members}
          caption={t('members.place')}
          brokenTitle={t('members.broken')}
          empty={<NoMatch title={t('members.noMatch')} onClear={() => filter(CLEARED)} />}
          columns={shownColumns(columns, hide)}
          selection={selection}
          nameOf={nameOf}
          sort={filters.sort ?? 'name'}
          openId={open?.id}
          onOpen={({ id }) => route(hrefOf(id))}
          onChange={filter}
        />
        <MemberBulk selection={selection} />
      </Page>
      {query.invite && <InviteDialog onClose={() => invite('')} />}
    </PanelLayout>
  )
}

function nameOf({ name, email }: MemberRow): string {
  return name || email
}
