/** The oldest browsers with light-dark(), relative colours and container queries. */
export const target = ['chrome123', 'firefox128', 'safari17.5']
