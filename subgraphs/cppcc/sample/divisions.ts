/**
 * The districts, counties and banners of Hohhot (GB/T 2260) and how many hundredths of a count fall to each. How the
 * counts divide among them is a sample assumption, roughly by how many people live there.
 */
const hundredths = {
  /** 新城区 */
  '150102': 20,
  /** 回民区 */
  '150103': 14,
  /** 玉泉区 */
  '150104': 14,
  /** 赛罕区 */
  '150105': 22,
  /** 土默特左旗 */
  '150121': 10,
  /** 托克托县 */
  '150122': 6,
  /** 和林格尔县 */
  '150123': 6,
  /** 清水河县 */
  '150124': 3,
  /** 武川县 */
  '150125': 5,
} as const;

/** Divides a count among the divisions by their shares; the largest remainders get what is left, so the sum stays exact. */
export function divided(count: number): { readonly division: string; readonly count: number }[] {
  const parts = Object.entries(hundredths).map(([division, share]) => ({
    division,
    count: Math.floor((count * share) / 100),
    remainder: (count * share) % 100,
  }));
  const left = count - parts.reduce((sum, part) => sum + part.count, 0);
  const favoured = new Set(parts.toSorted((one, other) => other.remainder - one.remainder).slice(0, left));
  return parts.map((part) => ({ division: part.division, count: part.count + (favoured.has(part) ? 1 : 0) }));
}
