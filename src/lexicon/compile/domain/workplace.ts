/** Words of offices and applications. */
export const WORKPLACE_WORDS = `
GB GHz MB MHz TB actionable actioned admin admins agile am analytic app applicant applicants apps asap
authentically bandwidth bcc bimonthly bio bios biweekly brainstorm brainstormed brainstorming broadband
burnout buy-in career-long careerist cc centre-based client-facing cm collaboratively comms competences
competencies competency copyedit copyedited copyediting copyeditor copyeditors copywriter copywriters
copywriting crossfunctional customer-facing customisable customizable deadline deadlines decision-making
deliverable deliverables demo demos dept detail-oriented digitalisation digitalise digitalised digitalization
digitalize digitalized digitisation digitization directorship disincentivize diversify downtime e-signature
earbuds ecosystem ecosystems ecotourism edu efficacies eg entrepreneurial entrepreneurially entrepreneurship
etc ethos expat expats experiential extranet eye-opening fast-paced first-hand firsthand flexitime flextime
fortnight fortnightly freelance freelanced freelancer freelancers freelancing full-time futureproof
geopolitical geopolitics glassdoor goal-oriented gov hands-on hard-working hardworking headcount headhunter
headhunters headhunting helpdesk helpdesks hotdesking hr hrs hyperlocal ie impactful impactfully in-depth
in-house influencer influencers info infotainment insightfully instagrammable intel interim intranet
intrapreneur intrapreneurial intrapreneurship intro intros jobseeker jobseekers kHz kW kWh kg kgs km kms
knowledgeably learnings life-changing long-standing long-term ltd marcomms max merchandiser merchandisers
merchandising mg microenterprise microsite min mins ml mm mod monetise monetised monetization monetize
monetized multichannel multitask multitasked multitasker multitasking nearshore nearshoring net networker
networking neural nm no-nonsense off-site offboard offboarded on-site onboarder org outperform outperformed
outsource outsourced outsourcing part-time passionately personable personas pitching placemaking planogram plc
pm postholder postholders prebooked preempt prep prepped prepping proactive proactivity problem-solver
productively promo promos prospecting rebrand rebranded rebranding recertification recertified ref refs
relatable relocatable reorg repurpose repurposed repurposing reschedule rescheduled reskill reskilled
resourced resourceful resourcefulness results-driven results-oriented retargeting roadshow roadshows role-play
roleplay sec seconded secondment secondments secs segue self-starter selfless shadowing short-term shortform
showcase showcased showcases showcasing skillful skillset skillsets sociable socials solopreneur spec specs
staycation storyboard storyboarded storyboarding storyboards strategise strategised strategises strategising strategize strategized strategizes strategizing stringent supply-chain
sustainability sustainably synergies synergistic takeaway takeaways team-oriented teambuilding teamwork tech
techs tel telecommute telecommuting teleconference temp temps textbook-based thought-provoking timekeeping
touchpoint touchpoints trailblazer trailblazers trailblazing trendsetting turnaround turnarounds unpaid
upcoming upfront uptake user-friendly value-added vet vetted vetting virtually visa visas visioning vs win-win
workforce workload workloads workplace workplaces workshop workshopped workshops world-class world-leading
`
