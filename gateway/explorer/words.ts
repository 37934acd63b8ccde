/** Every visible word of the page's own. */
export const words = {
  zh: {
    example: '示例查询',
    language: '语言',
    noToken: '尚无令牌。请运行下面的命令，把打印出的令牌粘贴到这里。',
    token: '令牌',
    use: '使用',
    viewer: '当前身份',
  },
  en: {
    example: 'Example query',
    language: 'Language',
    noToken: 'No token yet. Run the command below and paste what it prints.',
    token: 'Token',
    use: 'Use',
    viewer: 'Signed in as',
  },
} as const;

export type Language = keyof typeof words;
