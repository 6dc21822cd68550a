import { connect } from '../base/connection.js'
import { FakeApi } from '../testing/fake-api.js'
import { fakeCatalog } from '../testing/fake-catalog.js'
import { fakeCourse, type FakeCourse } from '../testing/fake-course.js'
import { CODE, fakeIdentity, type FakeIdentity } from '../testing/fake-identity.js'
import { tinyVideo } from '../testing/tiny-video.js'

/** An academy of a state's own: what its server says. */
export interface Tenant {
  api: FakeApi
  identity: FakeIdentity
  /** Slugs of the catalog's courses that the member is enrolled in. */
  enrolled: Set<string>
}

const tenants = new Map<string, FakeApi>()

/** Answers each call by the academy whose key it carries; nothing reaches a network. */
export function serveTenants(): void {
  const [first] = tenants.values()
  window.fetch = async (input, init) => {
    const request = new Request(input, init)
    const api = tenants.get(request.headers.get('x-belgenet-key') ?? '') ?? first
    if (!api) throw new TypeError('No academy is open')
    return api.handle(request)
  }
}

export function openTenant(key: string): Tenant {
  const api = new FakeApi()
  const identity = fakeIdentity(api)
  const { enrolled } = fakeCatalog(api, identity)
  tenants.set(key, api)
  return { api, identity, enrolled }
}

/** The course of the player's states, with a film that plays. */
export function openCourse({ api, identity }: Tenant): FakeCourse {
  const course = fakeCourse({ api, identity })
  course.mediaUrl = filmUrl()
  return course
}

/** Somebody is signed in at this academy for as long as the page is open. */
export async function signIn(key: string): Promise<void> {
  const { session } = connect(key, '')
  await session.signIn({ grant: 'email_code', challengeId: 'challenge-1', code: CODE })
}

/** As a blob: the policy of the page allows no films in addresses. */
function filmUrl(): string {
  const [, base64 = ''] = tinyVideo.split(',')
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes], { type: 'video/webm' }))
}
