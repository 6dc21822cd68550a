import { problem } from '../testing/fake-api.js'
import { openCourse, signIn, type Tenant } from './tenants.js'

export interface State {
  tag: 'belgenet-catalog' | 'belgenet-player'
  name: string
  attributes?: Record<string, string>
  /** Somebody is signed in. */
  isMember?: boolean
  prepare?: (tenant: Tenant) => void
}

const never = () => new Promise<never>(() => {})
const down = () => problem(503, 'E_UNAVAILABLE')
const player = (name: string, lesson: string, prepare?: State['prepare']): State => ({
  tag: 'belgenet-player',
  name,
  attributes: { course: 'kabuk', ...(lesson && { lesson }) },
  isMember: true,
  prepare: (tenant) => {
    openCourse(tenant)
    prepare?.(tenant)
  },
})

/** What can be seen of each element, one after the other. */
export const states: State[] = [
  { tag: 'belgenet-catalog', name: 'A visitor' },
  {
    tag: 'belgenet-catalog',
    name: 'One category, two courses a page',
    attributes: { category: 'kavurma', limit: '2' },
  },
  {
    tag: 'belgenet-catalog',
    name: 'A member with courses',
    isMember: true,
    prepare: ({ enrolled }) => enrolled.add('evde-baristalik').add('kavurma-egrisi'),
  },
  {
    tag: 'belgenet-catalog',
    name: 'A code',
    attributes: { code: 'K7QM-2RXD' },
  },
  {
    tag: 'belgenet-catalog',
    name: 'On its way',
    prepare: ({ api }) => void api.on('GET courses', never),
  },
  {
    tag: 'belgenet-catalog',
    name: 'Nothing published yet',
    prepare: ({ api }) =>
      void api.on('GET courses', () => Response.json({ data: [], meta: { next: null, total: 0 } })),
  },
  {
    tag: 'belgenet-catalog',
    name: 'The server does not answer',
    prepare: ({ api }) => void api.on('GET courses', down),
  },
  player('A film', 'l1'),
  player('A film that was watched in part', 'l1', (tenant) => {
    const course = openCourse(tenant)
    course.watched.set('l1', [[0, 9_000]])
    course.positionMs = 9_000
  }),
  player('A text', 'l2'),
  player('A file', 'l3'),
  player('A member who is not enrolled', '', (tenant) => {
    openCourse(tenant).isEnrolled = false
  }),
  { ...player('A visitor', ''), isMember: false },
  { tag: 'belgenet-player', name: 'No course chosen' },
  { ...player('A course that is not there', ''), attributes: { course: 'yok' } },
  player('The server does not answer', '', ({ api }) => void api.on('GET courses/:id', down)),
]

/** Opens the academy of a state and gives its element. */
export async function showState({ tag, attributes = {}, isMember }: State, key: string) {
  if (isMember) await signIn(key)
  const element = document.createElement(tag)
  element.dataset.key = key
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}
