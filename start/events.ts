/**
 * The only list of fact → listeners:
 * subscribe(MemberInvited, { 'notify.send_invitation': () => import('#notify/listeners/…') })
 */
export {}
