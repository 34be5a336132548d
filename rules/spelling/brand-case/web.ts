/** Sites, networks, shops and services on the Web. */
export const web = `
LinkedIn < Linked In, Linked-In, Linked-in, linked-in
LinkedIn Learning
YouTube < You Tube, You tube, You-Tube, You-tube
YouTuber
YouTubers
Facebook < Face Book, Face-Book
Instagram
WhatsApp < Whats App, Whats app, Whats-App, WhatsAp
WeChat
TikTok < Tik Tok, Tik-Tok, Tik tok, tik tok
Snapchat < Snap Chat
Pinterest
Tumblr
Vimeo
Flickr
Spotify
SoundCloud < Sound Cloud
Netflix
Wikipedia < WikiPedia
Wikimedia
Goodreads < GoodReads
BuzzFeed < Buzz Feed
HuffPost
SlideShare
Glassdoor
ZipRecruiter
TripAdvisor, Tripadvisor
Airbnb < Air BnB, Air B&B, AirB&B, Air BNB, Air Bnb, AirBnb
Couchsurfing
Trustpilot
Deliveroo
DoorDash < Door Dash
Grubhub, GrubHub
Instacart
Groupon
Etsy
eBay < E-bay, E-Bay, e-bay, e-Bay
Amazon Web Services
AliExpress
Alibaba
PayPal < Pay Pal, Pay-Pal
Klarna
GoFundMe < Go Fund Me
JustGiving
Kickstarter
Coursera
edX, EdX
Udemy
Udacity
FutureLearn
DataCamp < Data Camp
Skillshare
Duolingo
Quizlet
Mentimeter
Bandcamp
TEDx
StoryCorps
YouGov < You Gov
OpenTable
MySpace
DuckDuckGo
WikiHow, wikiHow
`
