const COOKIE = 'kavruk_customer'

/** Who can sign in on this site. The password stands on the sign-in page: it is a demo shop. */
const customers = [
  {
    id: 'customer-1042',
    email: 'deniz@kavruk.example',
    name: 'Deniz Aydın',
    firstName: 'Deniz',
    password: 'filtre',
  },
]

/** Session id → customer. Forgotten when the site stops. */
const sessions = new Map()

export function findCustomerByPassword(email, password) {
  return customers.find((customer) => customer.email === email && customer.password === password)
}

/** The customer whom this site's own cookie names, or undefined. */
export function findCustomer(request) {
  return sessions.get(sessionIdOf(request))
}

/** Remembers the customer; returns the `Set-Cookie` header. */
export function openSession(id, customer) {
  sessions.set(id, customer)
  return `${COOKIE}=${id}; HttpOnly; SameSite=Lax; Path=/`
}

/** Forgets whoever is signed in; returns the `Set-Cookie` header. */
export function closeSession(request) {
  sessions.delete(sessionIdOf(request))
  return `${COOKIE}=; Max-Age=0; HttpOnly; SameSite=Lax; Path=/`
}

function sessionIdOf(request) {
  return new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1]
}
