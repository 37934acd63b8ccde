import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';

test('a sheet as CSV begins with the mark of UTF-8, quotes what must be quoted, and holds no formula', () => {
  const columns = ['单位', '件数'];
  const rows = [
    ['=HYPERLINK("http://x")', -3],
    ['@甲,乙', 4],
    ['+1', 0],
    ['不予提供', '-2+3'],
  ];
  expect(csvText({ columns, rows })).toBe(
    '\ufeff单位,件数\r\n"\'=HYPERLINK(""http://x"")",-3\r\n"\'@甲,乙",4\r\n\'+1,0\r\n不予提供,\'-2+3\r\n',
  );
});
