// Placeholder
const cities = [
  ['01', 6],
  ['02', 3],
  ['03', 5],
  ['04', 5],
  ['05', 3],
] as const
export const jurisdictionsIn = [
  ...cities.flatMap(([city, counties]) =>
    Array.from({ length: counties }, (_, at) => ({
      path: `64.64${city}.64${city}${String(at + 4).padStart(2, '0')}`,
      name: `${city}${at}`,
      kind: 'COUNTY' as const,
    })),
  ),
  { path: '64.ZZ', name: '区直', kind: 'PROVINCIAL_DIRECT' as const },
  { path: '64.ND', name: '宁东', kind: 'FUNCTIONAL_ZONE' as const },
]
