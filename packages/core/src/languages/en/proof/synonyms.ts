/** Words that English news uses for one another: a line a set, forms of the dictionary. */
export const SYNONYMS = `
accident crash collision wreck
accord deal agreement pact treaty
advise recommend urge suggest
age aged
aim goal target objective purpose
air broadcast
aircraft plane airplane jet airliner
allege accuse accusation allegation claim
alter change modify
amount sum total
anger outrage fury
annual yearly
answer reply respond response
apparent obvious clear
argue dispute quarrel row
arms weapon weaponry armament
army military troops force
arrest detain apprehend custody
ask request demand call
assault attack strike raid offensive
assemble gather meet
assembly parliament legislature
assess evaluate estimate judge
attempt try effort bid
award prize honour honor
bar prohibit forbid ban
bargain negotiate negotiation talk
battle fight combat
begin start commence launch open
belief view opinion
big large major huge
bill law legislation act
blast explosion explode bomb
blaze fire
border frontier
brief short
budget spending
build construct erect
business company firm corporation enterprise
buyer purchaser
campaign drive
cancel scrap abandon
car vehicle automobile
cargo freight
carry transport
cause lead trigger provoke prompt
cease stop halt end
centre center
challenge contest
championship tournament competition contest
chance opportunity possibility
charge accuse indict
chief head leader boss director
choose select pick opt
citizen national resident
clash fight battle
coach trainer manager
collapse fall
comment remark statement
complete finish
concern worry fear anxiety
condemn denounce criticise criticize
conference meeting summit
conflict war
connect link tie relate associate
consider regard view
consumer customer client buyer
contain include comprise
continue remain last persist
control command
convict sentence
cost price
country nation state
couple pair
crime offence offense
crisis emergency
crowd public
cure treat treatment heal therapy remedy
cut reduce reduction slash
damage harm
danger risk threat hazard
deadly lethal fatal
death fatality dead killed
debate discussion discuss talk
decide decision resolve determine
declare announce proclaim
decline fall drop decrease
defend protect guard
delay postpone
demand require
demonstrate protest demonstration rally march
depart leave departure
depict describe portray
destroy demolish wreck ruin
detect discover find spot
develop development create
device equipment machine
die death perish succumb
disaster catastrophe
discover find discovery
disease illness sickness
disorder unrest
dispatch send
display show exhibit exhibition
document paper report
doctor physician
donate give donation contribute
drug medicine medication
earn gain
earthquake quake tremor
economic financial
educate teach education
election vote poll ballot
employ hire employment
employee worker staff
enemy foe
energy power
enhance improve
enlarge expand extend
enormous huge
enter join
error mistake
escape flee
establish found create set
estimate calculate
evidence proof
examine study investigate
expand grow
expert specialist
extra additional
extremist militant radical
factory plant
fail failure
family relative kin
famous renowned celebrated
fans supporters
farm agriculture
fee charge
female woman
film movie picture
fix repair
flat apartment
force compel
foreign overseas
former ex
found establish founder create
freedom liberty
fund finance money
game match
get obtain receive
government administration authorities
grant give
group organisation organization
guarantee ensure
guerrilla rebel insurgent
gun weapon
happen occur place
head lead
help aid assist support
hide conceal
highlight stress
hit strike
hospital clinic
hostage captive
house residence home
idea notion
imprison jail prison
improve better
incident event
increase rise raise grow growth
indicate suggest show
infect contaminate
inform notify
inhabitant resident population
initial first
injure wound hurt injury casualty
inquiry investigation probe
investigate probe examine inquiry
issue problem
job employment post position
journalist reporter correspondent
judge magistrate
kid child
kidnap abduct
kill murder assassinate slay
lawmaker legislator parliamentarian
lawyer attorney
locate situate base
main chief principal
maker manufacturer producer
manage run
manufacture produce make
marry wed spouse wife husband
meet encounter
merge merger
migrant refugee
money cash funds
murder killing homicide
near close
new recent
newspaper paper daily journal
novel book
solo alone
author writer novelist
boat ship vessel
clinic hospital
crop harvest
lawmaker deputy
official authority
popular famous
shot shoot gunfire
obtain get acquire
offer propose proposal
oil petroleum
old elderly
operate run operation
oppose opposition
order command
organise organize hold
origin source
owner own possess proprietor
participate take part
pass approve adopt
passenger traveller traveler
permit allow
petrol gasoline
picture photo photograph image
place location site
plan project scheme programme program
police officer cop
poll survey
pollute contaminate
port harbour harbor
powerful strong
predict forecast
pregnant pregnancy
president head
prevent stop block
produce make production
profit earnings
promise pledge vow
prove show demonstrate
publish release
purchase buy acquire
quit resign
reach attain
recover retrieve
region area
reject refuse
release free
remain stay
remove withdraw
replace succeed
representative spokesman delegate
rescue save
research study
restrict limit
result outcome
retain keep
reveal disclose
rich wealthy
rival opponent
road highway
rob steal theft robbery burglary
rule govern reign
salary wage pay
scientist researcher
sea ocean
search seek hunt
sell sale
serious severe
settle settlement
ship vessel boat
shop store
shut close
sick ill
soldier troops
speak talk
speech address
split divide
storm hurricane
street road
strike walkout
student pupil
succeed successor follow
sue lawsuit suit
supply provide
support back
teach teacher
team side
terrorist terrorism
threat threaten
town city
trade commerce
travel trip journey
troops soldiers
unemployed jobless
university college
use employ utilise utilize usage
victory win triumph
violence violent
warn warning alert
withdraw pull
work job
world global
writer author
young youth
motorist driver
pedestrian walker passenger
foot pedestrian walker
shopkeeper retailer trader merchant shop business
trade business commerce
ruin lose loss wreck destroy
inspection check examination survey control
routine regular
spot discover notice detect
hit strike struck collide ram
vessel ship boat
lorry truck
close shut closure shutdown
detour diversion
repair mend fix
cracked crack
support pillar column pier
last take continue
management executive boss director manager chief leadership employer
union labour
walkout strike stoppage
nurse carer
shift duty
lengthen extend prolong
postpone delay defer
additional extra more
negotiation talk discussion
collapse break fail
share proportion percentage part
consider think contemplate weigh
quit leave resign
twice second double
ballot vote poll
unfilled vacant empty
maximum highest ceiling limit
minimum lowest
first initial original early
earliest first
finding result conclusion outcome
researcher scientist
return bring back
journey trip voyage travel
dust sample
intact undamaged unharmed whole
overrun exceed
exceed top
budget cost
withdraw leave pull
short lack shortage
money funds funding cash
wait expect
half fifty
later future
seal keep
bound head fly
adopt pass approve
drop abandon scrap shelve ditch
close shut
branch library office
taxpayer tax resident household
increase rise hike
legal law allowed
deciding decisive casting
former ex used once
belong member
reserve saving
detain arrest
arrest detention
charge prosecute
member representative
protester demonstrator
guarantee promise assurance pledge
block obstruct
outside before front
cup trophy title
defeat beat overcome
defeated beaten loser runner-up
finalist side team loser
holder champion defending
maiden first
winner decisive
substitute replacement reserve bench
score goal strike
equalise level
shot penalty
keeper goalkeeper
save stop block parry
half-time interval break
supporter fan
complain protest grumble
referee official
picture replay video footage
doubtful uncertain may
injury hurt knee
match game fixture
last bottom
receive pocket earn collect
raw untreated
sewage effluent waste wastewater
spill leak discharge
pollution contamination spill
wipe kill
offence crime guilty charge
admit plead confess acknowledge
faulty defective broken
staff employee worker personnel
seek ask demand want
apologise sorry regret
bonus reward
resign step quit
belong own
prison jail imprison
boss executive director manager
owner own
customer client consumer
rule ruling judgment judgement verdict
welcome praise hail applaud
fine penalty sanction
appeal challenge contest
campaigner activist
measure step
law legislation bill
authority agency
river waterway
swim bathe bathing swimming
fisherman angler
hurt injure harm
dead killed
patient sick
operation surgery procedure
cancer tumour tumor
emergency urgent
baby infant newborn child
elderly pensioner old
woman female
man male
teenager youth adolescent
parent mother father
relative family
neighbour neighbor resident
resident local inhabitant people
homeowner resident
farmer grower
crop harvest
flood flooding deluge inundate
rain rainfall
snow snowfall
storm gale
heat heatwave hot
drought dry
wildfire blaze fire
firefighter fire
evacuate flee
shelter refuge
missing lost
survivor alive
toll death
quake earthquake
train rail
plane aircraft
airport terminal
flight plane
crash accident collision
passenger traveller
road street motorway highway
car vehicle
bike bicycle cycle
cyclist rider
speed fast
drunk alcohol
court judge tribunal
trial case
accused defendant suspect
verdict judgment
jury juror
sentence jail
lawyer barrister solicitor counsel
victim casualty
witness saw
theft stolen
fraud scam swindle con
murder kill
gang group
weapon gun knife
drug narcotic
smuggle traffic
police officer force
investigation inquiry probe
clue evidence
mayor leader
minister secretary
mp lawmaker parliamentarian
party group
election poll vote
candidate contender
majority most
government cabinet minister
opposition rival
reform change overhaul
tax levy duty
budget spending
debt deficit
cut reduce slash trim
spend spending expenditure
salary wage pay
pension retirement
benefit allowance welfare
price cost tariff
inflation price
bank lender
loan credit
rate interest
share stock
investor shareholder
profit earnings
loss deficit
revenue turnover sales income
sale sell
factory plant site
production output
worker employee
redundancy layoff dismissal
job post position
merger merge takeover
deal agreement contract
supplier provider
order contract
launch start introduce unveil
product item
brand make
shop store outlet
customer shopper
school pupil
pupil student child schoolchildren
teacher staff
university college
degree diploma
exam test
study research survey paper
scientist researcher expert academic
discovery find finding
experiment test trial
data figure information
climate weather
temperature heat
emission pollution
energy electricity power
nuclear atomic
wind turbine
solar sun
species animal
bird wildlife
wolf predator
bear animal
forest wood
tree wood
park reserve
space orbit
rocket launcher
satellite spacecraft
probe spacecraft
moon lunar
museum gallery
painting picture work artwork canvas
sculpture statue
exhibition show display
artist painter
film movie
director filmmaker
actor performer
concert gig show
band group
song track
album record
singer vocalist
festival event
theatre theater stage
play drama
book novel
author writer
publish release
prize award
win receive
ceremony event
champion winner
title championship
medal gold
race event
stage leg
lead advantage
point score
coach manager trainer
player footballer
captain skipper
injury knock
season year campaign
league championship
fan supporter spectator crowd
stadium ground arena
sign join
transfer move
contract deal
virus infection
disease illness
vaccine jab vaccination shot
epidemic outbreak
outbreak epidemic
symptom sign
treatment therapy
medicine drug
ward unit
surgeon doctor
birth born
abortion termination
mental psychological
food meal
hungry hunger famine
water supply
contaminated polluted
ban prohibit outlaw
allow permit let
force compel oblige
refuse decline reject
insist maintain
claim say
argue say contend
believe think
hope want
fear worry dread
warn caution
promise pledge vow commit
threaten threat
call appeal urge
reply answer respond
confirm verify
deny reject dispute
ask question
explain say
describe call
blame accuse fault
cause reason
result lead
because due
impact effect consequence
affect hit
damage harm
risk danger
safe secure
security safety
protect safeguard
attack assault
war conflict fighting
soldier troop
army military
ceasefire truce
peace truce
refugee migrant asylum
border frontier
ambassador envoy diplomat
talks negotiation summit
treaty agreement accord
sanction penalty
nation country
capital city
town city community
village community
district area neighbourhood
centre downtown
building structure property
house home property
flat apartment
rent tenancy
tenant renter
landlord owner
housing home
bridge crossing
roof ceiling
collapse fall
build construct erect
plan scheme proposal project
approve back
delay late
complete finish
open inaugurate
demolish raze
near close
north northern
annual yearly
monthly month
daily day
immediately instantly
gradually slowly
quickly rapidly fast
nearly almost
roughly about
total overall
average mean
record unprecedented
rare unusual
common frequent
recent latest new
old former
huge big large massive
tiny small
major big significant
serious grave severe
slight minor small
strong powerful
weak feeble
difficult hard tough
easy simple
expensive costly dear
cheap inexpensive
free gratis
empty vacant
full packed
famous known
unknown unidentified
anonymous unnamed
`
