/** What narrows a search; the names are those of the address and of the service. */
export type Narrowing = { q?: string; municipality?: string } & Partial<Record<FacetName, string[]>>

export const facets = ['type', 'kind', 'region', 'language', 'referral', 'targetGroup', 'profession'] as const
export type FacetName = (typeof facets)[number]
