import { useLocation } from 'preact-iso'
import { useState } from 'preact/hooks'
import { endpointPath } from '../../lib/endpoint-path.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { useFilters } from '../../lib/use-filters.js'
import { Button } from '../../ui/button/button.js'
import { NoMatch } from '../../ui/empty/no-match.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Icon } from '../../ui/icon/icon.js'
import { userPlusIcon } from '../../ui/icons/user-plus.js'
import { LedgerView } from '../../ui/ledger/ledger-view.js'
import { Page } from '../../ui/page/page.js'
import { PanelLayout } from '../../ui/panel/panel-layout.js'
import { InviteDialog } from './invite-dialog.js'
import { memberColumns } from './member-columns.js'
import { MemberFilters } from './member-filters.js'
import { MemberPanel } from './member-panel.js'
import { membersQuery } from './member-queries.js'

const FILTERS = ['q', 'role', 'status', 'sort', 'page'] as const
const CLEARED = { q: '', role: '', status: '', page: '' }

export function MembersPage() {
  usePage(t('members.place'))
  const { path, query, route } = useLocation()
  const [filters, filter] = useFilters(FILTERS)
  const [isInviting, setInviting] = useState(false)
  const members = useQuery(membersQuery(filters), { keepsLast: true })
  const open = members.data?.data.find((member) => member.id === query.open)
  const hrefOf = (id: string) => endpointPath(path, {}, { ...query, open: id })
  const panel = open && {
    id: open.id,
    kind: t('member.name'),
    label: open.name ?? open.email,
    content: <MemberPanel key={open.id} member={open} />,
  }
  const total = members.data?.meta.total
  return (
    <PanelLayout panel={panel} onClose={() => route(hrefOf(''), true)}>
      <Page
        title={t('members.place')}
        facts={total === undefined ? undefined : t('members.count', { count: total })}
        deeds={
          <Button tone="primary" onClick={() => setInviting(true)}>
            <Icon draw={userPlusIcon} />
            {t('members.invite')}
          </Button>
        }
      >
        <MemberFilters filters={filters} onChange={(change) => filter({ ...change, page: '' })} />
        <LedgerView
          list={members}
          caption={t('members.place')}
          brokenTitle={t('members.broken')}
          empty={<NoMatch title={t('members.noMatch')} onClear={() => filter(CLEARED)} />}
          columns={memberColumns(hrefOf)}
          sort={filters.sort ?? 'name'}
          openId={open?.id}
          onOpen={({ id }) => route(hrefOf(id))}
          onChange={filter}
        />
      </Page>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </PanelLayout>
  )
}
