import type { NameExample } from './examples.ts'

/** Examples for the names of the same table. */
export const webExamples: readonly NameExample[] = [
  ['LinkedIn', 'I ran the campaign on ⟦Linkedin⟧ for a year.', 'I ran the campaign on LinkedIn for a year.'],
  [
    'LinkedIn Learning',
    'You can find my work on ⟦linkedin learning⟧ and in print.',
    'You can find my work on LinkedIn Learning and in print.',
  ],
  [
    'YouTube',
    'Our shop was listed on ⟦You-tube⟧ at the time.',
    'Our shop was listed on YouTube at the time.',
  ],
  ['YouTuber', 'I ran the campaign on ⟦Youtuber⟧ for a year.', 'I ran the campaign on YouTuber for a year.'],
  [
    'YouTubers',
    'You can find my work on ⟦youtubers⟧ and in print.',
    'You can find my work on YouTubers and in print.',
  ],
  [
    'Facebook',
    'Our shop was listed on ⟦Face-Book⟧ at the time.',
    'Our shop was listed on Facebook at the time.',
  ],
  [
    'Instagram',
    'I ran the campaign on ⟦instagram⟧ for a year.',
    'I ran the campaign on Instagram for a year.',
  ],
  [
    'WhatsApp',
    'You can find my work on ⟦whatsapp⟧ and in print.',
    'You can find my work on WhatsApp and in print.',
  ],
  ['WeChat', 'Our shop was listed on ⟦wechat⟧ at the time.', 'Our shop was listed on WeChat at the time.'],
  ['TikTok', 'I ran the campaign on ⟦Tiktok⟧ for a year.', 'I ran the campaign on TikTok for a year.'],
  [
    'Snapchat',
    'You can find my work on ⟦Snap Chat⟧ and in print.',
    'You can find my work on Snapchat and in print.',
  ],
  [
    'Pinterest',
    'Our shop was listed on ⟦pinterest⟧ at the time.',
    'Our shop was listed on Pinterest at the time.',
  ],
  ['Tumblr', 'I ran the campaign on ⟦tumblr⟧ for a year.', 'I ran the campaign on Tumblr for a year.'],
  ['Vimeo', 'You can find my work on ⟦vimeo⟧ and in print.', 'You can find my work on Vimeo and in print.'],
  ['Flickr', 'Our shop was listed on ⟦flickr⟧ at the time.', 'Our shop was listed on Flickr at the time.'],
  ['Spotify', 'I ran the campaign on ⟦spotify⟧ for a year.', 'I ran the campaign on Spotify for a year.'],
  [
    'SoundCloud',
    'You can find my work on ⟦soundcloud⟧ and in print.',
    'You can find my work on SoundCloud and in print.',
  ],
  ['Netflix', 'Our shop was listed on ⟦netflix⟧ at the time.', 'Our shop was listed on Netflix at the time.'],
  [
    'Wikipedia',
    'I ran the campaign on ⟦wikipedia⟧ for a year.',
    'I ran the campaign on Wikipedia for a year.',
  ],
  [
    'Wikimedia',
    'You can find my work on ⟦wikimedia⟧ and in print.',
    'You can find my work on Wikimedia and in print.',
  ],
  [
    'Goodreads',
    'Our shop was listed on ⟦GoodReads⟧ at the time.',
    'Our shop was listed on Goodreads at the time.',
  ],
  ['BuzzFeed', 'I ran the campaign on ⟦Buzzfeed⟧ for a year.', 'I ran the campaign on BuzzFeed for a year.'],
  [
    'HuffPost',
    'You can find my work on ⟦huffpost⟧ and in print.',
    'You can find my work on HuffPost and in print.',
  ],
  [
    'SlideShare',
    'Our shop was listed on ⟦slideshare⟧ at the time.',
    'Our shop was listed on SlideShare at the time.',
  ],
  [
    'Glassdoor',
    'I ran the campaign on ⟦glassdoor⟧ for a year.',
    'I ran the campaign on Glassdoor for a year.',
  ],
  [
    'ZipRecruiter',
    'You can find my work on ⟦ziprecruiter⟧ and in print.',
    'You can find my work on ZipRecruiter and in print.',
  ],
  [
    'TripAdvisor',
    'Our shop was listed on ⟦tripadvisor⟧ at the time.',
    'Our shop was listed on TripAdvisor or Tripadvisor at the time.',
  ],
  ['Airbnb', 'I ran the campaign on ⟦airbnb⟧ for a year.', 'I ran the campaign on Airbnb for a year.'],
  [
    'Couchsurfing',
    'You can find my work on ⟦couchsurfing⟧ and in print.',
    'You can find my work on Couchsurfing and in print.',
  ],
  [
    'Trustpilot',
    'Our shop was listed on ⟦trustpilot⟧ at the time.',
    'Our shop was listed on Trustpilot at the time.',
  ],
  [
    'Deliveroo',
    'I ran the campaign on ⟦deliveroo⟧ for a year.',
    'I ran the campaign on Deliveroo for a year.',
  ],
  [
    'DoorDash',
    'You can find my work on ⟦doordash⟧ and in print.',
    'You can find my work on DoorDash and in print.',
  ],
  [
    'Grubhub',
    'Our shop was listed on ⟦grubhub⟧ at the time.',
    'Our shop was listed on Grubhub or GrubHub at the time.',
  ],
  [
    'Instacart',
    'I ran the campaign on ⟦instacart⟧ for a year.',
    'I ran the campaign on Instacart for a year.',
  ],
  [
    'Groupon',
    'You can find my work on ⟦groupon⟧ and in print.',
    'You can find my work on Groupon and in print.',
  ],
  ['Etsy', 'Our shop was listed on ⟦etsy⟧ at the time.', 'Our shop was listed on Etsy at the time.'],
  ['eBay', 'I ran the campaign on ⟦Ebay⟧ for a year.', 'I ran the campaign on eBay for a year.'],
  [
    'Amazon Web Services',
    'You can find my work on ⟦amazon web services⟧ and in print.',
    'You can find my work on Amazon Web Services and in print.',
  ],
  [
    'AliExpress',
    'Our shop was listed on ⟦aliexpress⟧ at the time.',
    'Our shop was listed on AliExpress at the time.',
  ],
  ['Alibaba', 'I ran the campaign on ⟦alibaba⟧ for a year.', 'I ran the campaign on Alibaba for a year.'],
  [
    'PayPal',
    'You can find my work on ⟦paypal⟧ and in print.',
    'You can find my work on PayPal and in print.',
  ],
  ['Klarna', 'Our shop was listed on ⟦klarna⟧ at the time.', 'Our shop was listed on Klarna at the time.'],
  ['GoFundMe', 'I ran the campaign on ⟦Gofundme⟧ for a year.', 'I ran the campaign on GoFundMe for a year.'],
  [
    'JustGiving',
    'You can find my work on ⟦justgiving⟧ and in print.',
    'You can find my work on JustGiving and in print.',
  ],
  [
    'Kickstarter',
    'Our shop was listed on ⟦kickstarter⟧ at the time.',
    'Our shop was listed on Kickstarter at the time.',
  ],
  ['Coursera', 'I ran the campaign on ⟦coursera⟧ for a year.', 'I ran the campaign on Coursera for a year.'],
  ['edX', 'You can find my work on ⟦edx⟧ and in print.', 'You can find my work on edX or EdX and in print.'],
  ['Udemy', 'Our shop was listed on ⟦udemy⟧ at the time.', 'Our shop was listed on Udemy at the time.'],
  ['Udacity', 'I ran the campaign on ⟦udacity⟧ for a year.', 'I ran the campaign on Udacity for a year.'],
  [
    'FutureLearn',
    'You can find my work on ⟦futurelearn⟧ and in print.',
    'You can find my work on FutureLearn and in print.',
  ],
  [
    'DataCamp',
    'Our shop was listed on ⟦Data Camp⟧ at the time.',
    'Our shop was listed on DataCamp at the time.',
  ],
  [
    'Skillshare',
    'I ran the campaign on ⟦skillshare⟧ for a year.',
    'I ran the campaign on Skillshare for a year.',
  ],
  [
    'Duolingo',
    'You can find my work on ⟦duolingo⟧ and in print.',
    'You can find my work on Duolingo and in print.',
  ],
  ['Quizlet', 'Our shop was listed on ⟦quizlet⟧ at the time.', 'Our shop was listed on Quizlet at the time.'],
  [
    'Mentimeter',
    'I ran the campaign on ⟦mentimeter⟧ for a year.',
    'I ran the campaign on Mentimeter for a year.',
  ],
  [
    'Bandcamp',
    'You can find my work on ⟦bandcamp⟧ and in print.',
    'You can find my work on Bandcamp and in print.',
  ],
  ['TEDx', 'Our shop was listed on ⟦tedx⟧ at the time.', 'Our shop was listed on TEDx at the time.'],
  [
    'StoryCorps',
    'I ran the campaign on ⟦Storycorps⟧ for a year.',
    'I ran the campaign on StoryCorps for a year.',
  ],
  [
    'YouGov',
    'You can find my work on ⟦yougov⟧ and in print.',
    'You can find my work on YouGov and in print.',
  ],
  [
    'OpenTable',
    'Our shop was listed on ⟦opentable⟧ at the time.',
    'Our shop was listed on OpenTable at the time.',
  ],
  ['MySpace', 'I ran the campaign on ⟦Myspace⟧ for a year.', 'I ran the campaign on MySpace for a year.'],
  [
    'DuckDuckGo',
    'You can find my work on ⟦duckduckgo⟧ and in print.',
    'You can find my work on DuckDuckGo and in print.',
  ],
  [
    'WikiHow',
    'Our shop was listed on ⟦wikihow⟧ at the time.',
    'Our shop was listed on WikiHow or wikiHow at the time.',
  ],
]
