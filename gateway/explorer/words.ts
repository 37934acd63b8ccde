/** Every visible word of the page's own. */
export const words = {
  zh: {
    example: '示例查询',
    language: '语言',
    noToken: '尚无令牌。请运行下面的命令，把打印出的令牌粘贴到这里。',
    refused: '令牌已过期或不被接受。请重新打印一个，粘贴到这里。',
    token: '令牌',
    use: '使用',
    viewer: '当前身份',
  },
  en: {
    example: 'Example query',
    language: 'Language',
    noToken: 'No token yet. Run the command below and paste what it prints.',
    refused: 'The token has expired or is not accepted. Print another and paste it here.',
    token: 'Token',
    use: 'Use',
    viewer: 'Signed in as',
  },
} as const;

export type Language = keyof typeof words;
