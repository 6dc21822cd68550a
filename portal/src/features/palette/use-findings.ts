import { useLocation } from 'preact-iso'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call, me } from '../../lib/session.js'
import { bookOpenIcon } from '../../ui/icons/book-open.js'
import { userIcon } from '../../ui/icons/user.js'
import type { PaletteEntry } from './palette-entry.js'

const SHOWN = 5
/** One letter finds half of everything. */
const SHORTEST = 2

/** Courses, and people for an admin, that the server finds for some words. */
export function useFindings(q: string): PaletteEntry[] {
  const { route } = useLocation()
  const isAdmin = me.value?.roles.includes('TENANT_ADMIN') ?? false
  const isLong = q.length >= SHORTEST
  const courses = useQuery(
    {
      key: ['courses', 'palette', q],
      load: () => call('GET courses', { query: { q, limit: SHOWN } }),
    },
    { isEnabled: isLong, keepsLast: true }
  )
  const people = useQuery(
    {
      key: ['members', 'palette', q],
      load: () => call('GET members', { query: { q, perPage: SHOWN } }),
    },
    { isEnabled: isLong && isAdmin, keepsLast: true }
  )
  if (!isLong) return []
  return [
    ...(people.data?.data ?? []).map(({ id, name, email }) => ({
      id,
      name: name || email,
      kind: t('member.name'),
      draw: userIcon,
      run: () => route(`/app/manage/members?q=${encodeURIComponent(email)}&open=${id}`),
    })),
    ...(courses.data?.data ?? []).map(({ id, title, slug }) => ({
      id,
      name: title,
      kind: t('course.place'),
      draw: bookOpenIcon,
      run: () => route(`/app/courses/${slug}`),
    })),
  ]
}
