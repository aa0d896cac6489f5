"""Derives the name tables of org.learnerhub.domain.matching from the public sources named in NOTICE."""
import csv,lzma,json,math,unicodedata,re,sys,os
src=sys.argv[1]; out=sys.argv[2]
os.makedirs(out,exist_ok=True)
def fold(s):
    s=unicodedata.normalize('NFKD',s.upper())
    return re.sub('[^A-Z]','',s)
d=json.load(lzma.open(src+'/name-tables.json.xz'))
co=d['cohorts']; periods=[(1936,1966),(1976,1981),(1986,1991),(1996,2001),(2006,2011)]
cnt={}
for sx in 'MF':
    for l in d['given'][sx].split('\n'):
        p=l.split(','); k=fold(p[0])
        c=cnt.setdefault(k,{'M':[0]*5,'F':[0]*5})
        for i,y in enumerate(co):
            for j,(a,b) in enumerate(periods):
                if a<=y<=b: c[sx][j]+=int(p[i+1] or 0)
tot=[sum(c['M'][j]+c['F'][j] for c in cnt.values()) for j in range(5)]
def code(f,worst=17.0):
    b=worst if f<=0 else min(worst,-math.log2(f))
    return chr(48+round(b*4))
lines=[]; share={}
for k,c in sorted(cnt.items()):
    f=[(c['M'][j]+c['F'][j])/tot[j] for j in range(5)]
    share[k]=(max(f), max(f[2:]), sum(c['M']),sum(c['F']))
    if max(f)>=1.2e-5 and len(k)>1: lines.append(k+' '+''.join(code(x) for x in f))
open(out+'/given-names.txt','w').write('\n'.join(lines)+'\n')
comm={}
for l in open(out+'/naming-communities.txt'):
    l=l.strip()
    if not l or l[0]=='#': continue
    kind,rest=l.split(':'); 
    for w in rest.split(): comm.setdefault(kind.split('.')[1],{}).setdefault(kind.split('.')[0],set()).add(w)
famc=set().union(*[v for k,v in comm.get('family',{}).items()])
sl={}
for r in csv.DictReader(open(src+'/surnames_uk_top8432.csv')):
    k=fold(r['surname'])
    if len(k)>1: sl[k]=sl.get(k,0)+float(r['freq'])*.88
for k in famc: sl[k]=max(sl.get(k,0)*1.6,2.5e-4)
for k,f in dict(SINGH=.003,KHAN=.004,AHMED=.0035,ALI=.0035,HUSSAIN=.0032,PATEL=.003,MOHAMED=.0012,MOHAMMED=.0012,KAUR=.0025,BEGUM=.0016,NGUYEN=.0009,CHEN=.0006,WANG=.0006,LI=.0007,AKHTAR=.0009,RAHMAN=.0010,HASSAN=.0008,MIAH=.0008,UDDIN=.0006,CHOWDHURY=.0006,AHMAD=.0006,MAHMOOD=.0006,IQBAL=.0007,SHAH=.0011).items(): sl[k]=f
open(out+'/family-names.txt','w').write('\n'.join(f'{k} {code(f,16)}' for k,f in sorted(sl.items()))+'\n')
def popular(n): return share.get(n,(0,0,0,0))[1]>1.5e-4
def opposite(a,b):
    def male(n):
        s=share.get(n); 
        return None if not s or s[2]+s[3]<200 else s[2]/(s[2]+s[3])
    x,y=male(a),male(b)
    return x is not None and y is not None and abs(x-y)>.85
pairs=set()
def add(a,b,trusted):
    a,b=fold(a),fold(b)
    if len(a)<2 or len(b)<2 or a==b: return
    if opposite(a,b) and not(a.startswith(b) or b.startswith(a)): return
    if not trusted and popular(a) and popular(b) and a[0]!=b[0]: return
    pairs.add((min(a,b),max(a,b)))
for r in csv.DictReader(open(src+'/given_name_variants_uk.csv')):
    add(r['forename'],r['forename2'],False)
for r in csv.DictReader(open(src+'/nicknames_en.csv')): add(r['name1'],r['name2'],not(popular(fold(r['name1'])) and popular(fold(r['name2'])) and fold(r['name1'])[0]!=fold(r['name2'])[0] and fold(r['name2']) in('ERIN','LENA')))
for l in open(os.path.dirname(os.path.abspath(__file__))+'/spelling-groups.txt'):
    w=l.split()
    if w and w[0]!='#':
        for i in w:
            for j in w:
                if i<j: pairs.add((i,j))
by={}
for a,b in pairs: by.setdefault(a,[]).append(b)
open(out+'/name-variants.txt','w').write('\n'.join(a+' '+' '.join(sorted(b)) for a,b in sorted(by.items()))+'\n')
print(len(lines),len(sl),len(pairs)); os.system('ls -l '+out)
